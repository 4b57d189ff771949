"""The Qwen2 architecture, small and plain: what llama.cpp computes of the exported file."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class Shape:
    vocabulary: int
    width: int = 256
    layers: int = 5
    heads: int = 4
    key_heads: int = 2
    inner: int = 704
    context: int = 256
    base: float = 10_000.0
    epsilon: float = 1e-6

    @property
    def head(self) -> int:
        return 64


class Norm(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(shape.width))
        self.epsilon = shape.epsilon

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + self.epsilon) * self.weight


class Attention(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.query = nn.Linear(shape.width, shape.heads * shape.head)
        self.key = nn.Linear(shape.width, shape.key_heads * shape.head)
        self.value = nn.Linear(shape.width, shape.key_heads * shape.head)
        self.output = nn.Linear(shape.heads * shape.head, shape.width, bias=False)

    def forward(self, x: Tensor, turns: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        heads, key_heads, head = self.shape.heads, self.shape.key_heads, self.shape.head
        query = turned(self.query(x).view(batch, length, heads, head).transpose(1, 2), turns)
        key = turned(self.key(x).view(batch, length, key_heads, head).transpose(1, 2), turns)
        value = self.value(x).view(batch, length, key_heads, head).transpose(1, 2)
        shared = heads // key_heads
        query = query.reshape(batch, key_heads, shared * length, head)
        scores = (query @ key.transpose(2, 3)).view(batch, key_heads, shared, length, length) * head**-0.5
        weights = functional.softmax(scores.float() + mask, dim=-1).to(value.dtype)
        mixed = weights.view(batch, key_heads, shared * length, length) @ value
        mixed = mixed.view(batch, heads, length, head).transpose(1, 2)
        return self.output(mixed.reshape(batch, length, heads * head))


def turned(x: Tensor, turns: tuple[Tensor, Tensor]) -> Tensor:
    """Rotary positions of the NEOX kind: the first half of a head against the second."""
    cosine, sine = turns
    first, second = x.chunk(2, dim=-1)
    return torch.cat((first * cosine - second * sine, second * cosine + first * sine), dim=-1)


class Block(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.attention_norm = Norm(shape)
        self.attention = Attention(shape)
        self.inner_norm = Norm(shape)
        self.gate = nn.Linear(shape.width, shape.inner, bias=False)
        self.up = nn.Linear(shape.width, shape.inner, bias=False)
        self.down = nn.Linear(shape.inner, shape.width, bias=False)

    def forward(self, x: Tensor, turns: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
        x = x + self.attention(self.attention_norm(x), turns, mask)
        inner = self.inner_norm(x)
        return x + self.down(functional.silu(self.gate(inner)) * self.up(inner))


class Model(nn.Module):
    """Gives the states of all positions; logits are asked for apart, since training needs few of them."""

    def __init__(self, shape: Shape, dropout: float = 0.0):
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.dropout = nn.Dropout(dropout)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = Norm(shape)
        angles = torch.outer(torch.arange(shape.context), shape.base ** (-torch.arange(0, 1, 2 / shape.head)))
        self.register_buffer("cosine", angles.cos(), persistent=False)
        self.register_buffer("sine", angles.sin(), persistent=False)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                last = name.endswith(("output.weight", "down.weight"))
                nn.init.normal_(parameter, std=0.02 / (2 * shape.layers) ** 0.5 if last else 0.02)
            elif name.endswith("bias"):
                nn.init.zeros_(parameter)

    def forward(self, ids: Tensor) -> Tensor:
        length = ids.shape[1]
        turns = (self.cosine[:length], self.sine[:length])
        mask = torch.full((length, length), float("-inf")).triu(1)
        x = self.dropout(self.embedding(ids))
        for block in self.blocks:
            x = block(x, turns, mask)
        return self.norm(x)

    def logits(self, states: Tensor, most: int | None = None) -> Tensor:
        """Of the first so many tokens, else of all."""
        return functional.linear(states, self.embedding.weight[:most])
