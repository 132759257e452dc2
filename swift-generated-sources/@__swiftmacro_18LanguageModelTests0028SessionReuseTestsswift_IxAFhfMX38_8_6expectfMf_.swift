Testing.__checkValue(try session.reuse(second) == 41,expression: .__fromSyntaxNode("try session.reuse(second) == 41"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:39:9-39:49
