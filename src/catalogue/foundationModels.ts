/** Packages of foundation models and of what is built on them. A manifest that lists one is built on it: they have no other use. */
export const foundationModels =
  /^(?:openai|anthropic|cohere|mistralai|google-genai|google-generativeai|groq|litellm|ollama|langchain(?:-.*)?|langgraph|llama-index(?:-.*)?|llama-cpp-python|pydantic-ai|semantic-kernel|haystack-ai|crewai|smolagents|dspy(?:-ai)?|vllm)$/
