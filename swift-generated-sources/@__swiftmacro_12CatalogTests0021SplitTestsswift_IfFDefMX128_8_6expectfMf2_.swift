Testing.__checkBinaryOperation(again.cold.training,{ $0 == $1() },split.cold.training,expression: .__fromBinaryOperation(.__fromSyntaxNode("again.cold.training"),"==",.__fromSyntaxNode("split.cold.training")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:129:9-129:60
