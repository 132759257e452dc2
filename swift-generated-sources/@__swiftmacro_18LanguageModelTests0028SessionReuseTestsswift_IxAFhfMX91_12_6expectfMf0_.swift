Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { _ = try session.feed(input) },expression: .__fromSyntaxNode("_ = try session.feed(input)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:92:13-92:85
