"""Writes the best model of a run as GGUF, and what it answers to some sentences as a test's measure: export.py RUN GGUF ANSWERS."""

import json
import pathlib
import struct
import sys
from typing import Any, BinaryIO

import data
import evaluation
import torch
from model import Model, Shape
from number_marks import numbered
from tokenizer import Tokenizer
from torch import Tensor

ALIGNMENT = 32
UINT32, INT32, FLOAT32, BOOL, STRING, ARRAY = 4, 5, 6, 7, 8, 9
F32, F16 = 0, 1
NORMAL, CONTROL = 1, 3
MEASURED = 200


def text(value: str) -> bytes:
    raw = value.encode("utf-8")
    return struct.pack("<Q", len(raw)) + raw


def field(name: str, value: Any) -> bytes:
    """One named value of the head."""
    if isinstance(value, bool):
        return text(name) + struct.pack("<IB", BOOL, value)
    if isinstance(value, int):
        return text(name) + struct.pack("<II", UINT32, value)
    if isinstance(value, float):
        return text(name) + struct.pack("<If", FLOAT32, value)
    if isinstance(value, str):
        return text(name) + struct.pack("<I", STRING) + text(value)
    if value and isinstance(value[0], int):
        return text(name) + struct.pack("<IIQ", ARRAY, INT32, len(value)) + struct.pack(f"<{len(value)}i", *value)
    return text(name) + struct.pack("<IIQ", ARRAY, STRING, len(value)) + b"".join(map(text, value))


def head(shape: Shape, tokenizer: Tokenizer) -> list[bytes]:
    kinds = [CONTROL if number == tokenizer.end else NORMAL for number in range(len(tokenizer.texts))]
    return [
        field("general.architecture", "qwen2"),
        field("general.name", "rts-commander nano"),
        # By this the game knows its own model.
        field("rtscommander.notation", 1),
        field("qwen2.block_count", shape.layers),
        field("qwen2.context_length", shape.context),
        field("qwen2.embedding_length", shape.width),
        field("qwen2.feed_forward_length", shape.inner),
        field("qwen2.attention.head_count", shape.heads),
        field("qwen2.attention.head_count_kv", shape.key_heads),
        field("qwen2.attention.key_length", shape.head),
        field("qwen2.attention.value_length", shape.head),
        field("qwen2.rope.dimension_count", shape.head),
        field("qwen2.rope.freq_base", shape.base),
        field("qwen2.attention.layer_norm_rms_epsilon", shape.epsilon),
        field("tokenizer.ggml.model", "gpt2"),
        field("tokenizer.ggml.pre", "gpt-2"),
        field("tokenizer.ggml.tokens", tokenizer.texts),
        field("tokenizer.ggml.token_type", kinds),
        field("tokenizer.ggml.merges", [" ".join(pair) for pair in tokenizer.merges]),
        field("tokenizer.ggml.eos_token_id", tokenizer.end),
        field("tokenizer.ggml.padding_token_id", tokenizer.end),
        field("tokenizer.ggml.add_bos_token", False),
    ]


def tensors(model: Model) -> dict[str, Tensor]:
    """By llama.cpp's names. The output is the embedding."""
    named = {"token_embd.weight": model.embedding.weight, "output_norm.weight": model.norm.weight}
    for layer, block in enumerate(model.blocks):
        parts = {
            "attn_norm.weight": block.attention_norm.weight,
            "attn_q.weight": block.attention.query.weight,
            "attn_q.bias": block.attention.query.bias,
            "attn_k.weight": block.attention.key.weight,
            "attn_k.bias": block.attention.key.bias,
            "attn_v.weight": block.attention.value.weight,
            "attn_v.bias": block.attention.value.bias,
            "attn_output.weight": block.attention.output.weight,
            "ffn_norm.weight": block.inner_norm.weight,
            "ffn_gate.weight": block.gate.weight,
            "ffn_up.weight": block.up.weight,
            "ffn_down.weight": block.down.weight,
        }
        named.update({f"blk.{layer}.{name}": tensor for name, tensor in parts.items()})
    return {name: tensor.detach() for name, tensor in named.items()}


def padded(raw: bytes) -> bytes:
    return raw + bytes(-len(raw) % ALIGNMENT)


def write(out: BinaryIO, fields: list[bytes], named: dict[str, Tensor]) -> None:
    """Matrices in half precision; norms and biases in single."""
    table, bodies, offset = b"", [], 0
    for name, tensor in named.items():
        matrix = tensor.dim() == 2
        raw = tensor.to(torch.float16 if matrix else torch.float32).contiguous().numpy().tobytes()
        sizes = tensor.shape[::-1]
        table += text(name) + struct.pack(f"<I{len(sizes)}QIQ", len(sizes), *sizes, F16 if matrix else F32, offset)
        bodies.append(padded(raw))
        offset += len(bodies[-1])
    out.write(padded(b"GGUF" + struct.pack("<IQQ", 3, len(named), len(fields)) + b"".join(fields) + table))
    out.writelines(bodies)


def load(run: pathlib.Path) -> tuple[Model, Tokenizer]:
    saved = torch.load(run / "best.pt")
    model = Model(Shape(**saved["shape"]))
    model.load_state_dict(saved["weights"])
    model.eval()
    return model, Tokenizer.load(run / "merges.txt")


def measure(model: Model, tokenizer: Tokenizer) -> list[str]:
    """Sentences of training in all languages, with the ids of their prompts and the answers of the weights as exported."""
    cases = data.cases(data.training_files())
    texts = [case["text"] for case in cases[:: len(cases) // MEASURED][:MEASURED]]
    for matrix in (tensor for tensor in tensors(model).values() if tensor.dim() == 2):
        matrix.copy_(matrix.half().float())
    prompts = [tokenizer.prompt(numbered(sentence)[0]) for sentence in texts]
    answers = evaluation.answers(model, tokenizer, prompts)
    return [
        json.dumps({"text": sentence, "ids": prompt, "answer": " ".join(answer[:-1])}, ensure_ascii=False)
        for sentence, prompt, answer in zip(texts, prompts, answers)
    ]


def main(run: str, file: str, answers: str) -> None:
    model, tokenizer = load(pathlib.Path(run))
    with open(file, "wb") as out:
        write(out, head(model.shape, tokenizer), tensors(model))
    pathlib.Path(answers).write_text("\n".join(measure(model, tokenizer)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
