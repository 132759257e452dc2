Testing.__checkBinaryOperation(meter.outcomes.map(\.hit),{ $0 == $1() },[[0, 1], [0, 0], [1, 1]],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"meter.outcomes.map(\.hit)"#),"==",.__fromSyntaxNode("[[0, 1], [0, 0], [1, 1]]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:60:9-60:71
