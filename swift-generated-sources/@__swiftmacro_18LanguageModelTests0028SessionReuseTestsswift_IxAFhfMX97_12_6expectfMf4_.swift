Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { try Session(model, capacity: capacity) },expression: .__fromSyntaxNode("try Session(model, capacity: capacity)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:98:13-98:96
