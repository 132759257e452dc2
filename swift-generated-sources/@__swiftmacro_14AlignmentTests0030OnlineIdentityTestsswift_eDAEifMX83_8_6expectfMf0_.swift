Testing.__checkBinaryOperation(losses.consolidation > 0,{ $0 && $1() },losses.distillation > 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("losses.consolidation > 0"),"&&",.__fromSyntaxNode("losses.distillation > 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:84:9-84:69
