/// The one language model: a service with one worker, the port to a model, and its only adapter, for llama.cpp.
@NullMarked
package rtscommander.llm;

import org.jspecify.annotations.NullMarked;
