Testing.__checkBinaryOperation(Self.distance(branch, other),{ $0 > $1() },1e-3,expression: .__fromBinaryOperation(.__fromSyntaxNode("Self.distance(branch, other)"),">",.__fromSyntaxNode("1e-3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:113:9-113:53
