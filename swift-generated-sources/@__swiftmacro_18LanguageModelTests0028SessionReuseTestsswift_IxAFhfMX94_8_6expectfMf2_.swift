Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { _ = try session.advance(to: []) },expression: .__fromSyntaxNode("_ = try session.advance(to: [])"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:95:9-95:85
