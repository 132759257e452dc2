Testing.__checkBinaryOperation(offset(1000),{ $0 < $1() },0.9 * offset(1e-6),expression: .__fromBinaryOperation(.__fromSyntaxNode("offset(1000)"),"<",.__fromSyntaxNode("0.9 * offset(1e-6)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:150:9-150:51
