Testing.__checkBinaryOperation(fixture.excess(loss, fixture.number("loss", "loss")),{ $0 <= $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"fixture.excess(loss, fixture.number("loss", "loss"))"#),"<=",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecParityTests.swift:52:9-52:75
