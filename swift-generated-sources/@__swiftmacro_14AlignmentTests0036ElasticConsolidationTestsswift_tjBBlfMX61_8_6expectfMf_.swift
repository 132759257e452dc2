Testing.__checkBinaryOperation(abs(elastic.fisher[parameter][0] - 1.75 / 1.5),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(elastic.fisher[parameter][0] - 1.75 / 1.5)"),"<",.__fromSyntaxNode("1e-6")),comments: [.__line("// 0.5 · (0.5, 1.5) + (1.5, 0.5) = (1.75, 1.25), of mean 1.5.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:62:9-62:71
