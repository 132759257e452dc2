Testing.__checkBinaryOperation(fixture.excess(passed[blocks], fixture.floats("plain", "hidden_\(blocks)")),{ $0 < $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"fixture.excess(passed[blocks], fixture.floats("plain", "hidden_\(blocks)"))"#),"<",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift:64:13-65:97
