Testing.__checkBinaryOperation(adapted,{ $0 < $1() },0.75 * frozen,expression: .__fromBinaryOperation(.__fromSyntaxNode("adapted"),"<",.__fromSyntaxNode("0.75 * frozen")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:40:9-40:41
