Testing.__checkValue(try engine.forward([prompt]).loss < before,expression: .__fromSyntaxNode("try engine.forward([prompt]).loss < before"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:152:9-152:60
