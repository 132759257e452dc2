Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { _ = try session.feed([Int32]()) },expression: .__fromSyntaxNode("_ = try session.feed([Int32]())"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:84:9-84:85
