Testing.__checkBinaryOperation(meter.outcomes.map(\.rank),{ $0 == $1() },[1, 2],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"meter.outcomes.map(\.rank)"#),"==",.__fromSyntaxNode("[1, 2]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:72:9-72:54
