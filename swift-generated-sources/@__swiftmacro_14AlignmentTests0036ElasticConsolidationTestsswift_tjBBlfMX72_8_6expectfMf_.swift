Testing.__checkBinaryOperation(elastic.penalize(weights, strength: 10, gradient: gradient),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("elastic.penalize(weights, strength: 10, gradient: gradient)"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:73:9-73:82
