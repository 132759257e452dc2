Testing.__checkBinaryOperation(meter.outcomes.map(\.rank),{ $0 == $1() },[2, 19, 1],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"meter.outcomes.map(\.rank)"#),"==",.__fromSyntaxNode("[2, 19, 1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:59:9-59:58
