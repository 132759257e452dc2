Testing.__checkValue(try session.reuse([.tokens([1]), .vectors(other)]) == 1,expression: .__fromSyntaxNode("try session.reuse([.tokens([1]), .vectors(other)]) == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:62:9-62:73
