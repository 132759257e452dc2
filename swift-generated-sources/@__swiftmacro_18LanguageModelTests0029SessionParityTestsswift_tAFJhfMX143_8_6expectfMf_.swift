Testing.__checkBinaryOperation(fixture.excess(Array(scores[..<8]), expected),{ $0 < $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("fixture.excess(Array(scores[..<8]), expected)"),"<",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift:144:9-144:67
