Testing.__checkBinaryOperation(shown,{ $0 > $1() },200,expression: .__fromBinaryOperation(.__fromSyntaxNode("shown"),">",.__fromSyntaxNode("200")),comments: ["the questions must have evidence, or nothing was tested"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:58:9-58:88
