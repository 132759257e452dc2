Testing.__checkBinaryOperation(abs(penalty - expected),{ $0 < $1() },1e-3,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(penalty - expected)"),"<",.__fromSyntaxNode("1e-3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:49:9-49:48
