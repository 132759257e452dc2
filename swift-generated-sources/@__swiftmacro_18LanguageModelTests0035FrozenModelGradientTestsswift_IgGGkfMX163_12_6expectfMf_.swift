Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { try engine.forward([prompt]) },expression: .__fromSyntaxNode("try engine.forward([prompt])"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:164:13-164:86
