Testing.__checkBinaryOperation(Self.distance(secondScores, expected),{ $0 < $1() },1e-4,expression: .__fromBinaryOperation(.__fromSyntaxNode("Self.distance(secondScores, expected)"),"<",.__fromSyntaxNode("1e-4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:43:9-43:62
