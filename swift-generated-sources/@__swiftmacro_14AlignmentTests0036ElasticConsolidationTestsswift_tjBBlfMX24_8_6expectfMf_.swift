Testing.__checkBinaryOperation(elastic.fisher[parameter][0] == 0.5,{ $0 && $1() },elastic.fisher[parameter][1] == 1.5,expression: .__fromBinaryOperation(.__fromSyntaxNode("elastic.fisher[parameter][0] == 0.5"),"&&",.__fromSyntaxNode("elastic.fisher[parameter][1] == 1.5")),comments: [.__line("// Normalised to mean 1: F = (0.5, 1.5).")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:25:9-25:92
