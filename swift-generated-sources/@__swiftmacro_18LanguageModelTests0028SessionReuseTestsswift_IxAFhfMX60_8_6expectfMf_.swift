Testing.__checkValue(try session.reuse([.tokens([1]), .vectors(zeros)]) == 2,expression: .__fromSyntaxNode("try session.reuse([.tokens([1]), .vectors(zeros)]) == 2"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:61:9-61:73
