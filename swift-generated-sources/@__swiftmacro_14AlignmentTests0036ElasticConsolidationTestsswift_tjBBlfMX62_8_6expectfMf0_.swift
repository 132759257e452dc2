Testing.__checkBinaryOperation(abs(elastic.fisher[parameter][1] - 1.25 / 1.5),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(elastic.fisher[parameter][1] - 1.25 / 1.5)"),"<",.__fromSyntaxNode("1e-6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:63:9-63:71
