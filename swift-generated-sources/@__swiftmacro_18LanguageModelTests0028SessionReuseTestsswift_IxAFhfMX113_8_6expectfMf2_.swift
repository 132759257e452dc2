Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { try session.fork(capacity: 4) },expression: .__fromSyntaxNode("try session.fork(capacity: 4)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:114:9-114:83
