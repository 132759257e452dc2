Testing.__checkBinaryOperation(applied.count == 20,{ $0 && $1() },applied.allSatisfy { $0.source == "simulated" },expression: .__fromBinaryOperation(.__fromSyntaxNode("applied.count == 20"),"&&",.__fromSyntaxNode(#"applied.allSatisfy { $0.source == "simulated" }"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedUserSourceTests.swift:115:9-115:88
