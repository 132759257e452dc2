Testing.__checkBinaryOperation(Self.distance(secondScores, firstScores),{ $0 > $1() },1e-3,expression: .__fromBinaryOperation(.__fromSyntaxNode("Self.distance(secondScores, firstScores)"),">",.__fromSyntaxNode("1e-3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:44:9-44:65
