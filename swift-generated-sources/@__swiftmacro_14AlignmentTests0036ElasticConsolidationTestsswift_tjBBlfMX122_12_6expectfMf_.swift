Testing.__checkBinaryOperation(error,{ $0 <= $1() },1e-4 * (1 + naive.values[place]),expression: .__fromBinaryOperation(.__fromSyntaxNode("error"),"<=",.__fromSyntaxNode("1e-4 * (1 + naive.values[place])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:123:13-123:63
