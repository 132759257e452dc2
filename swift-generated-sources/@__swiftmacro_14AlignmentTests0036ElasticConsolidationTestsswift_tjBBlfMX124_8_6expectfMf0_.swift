Testing.__checkBinaryOperation(largest,{ $0 > $1() },0.01,expression: .__fromBinaryOperation(.__fromSyntaxNode("largest"),">",.__fromSyntaxNode("0.01")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:125:9-125:32
