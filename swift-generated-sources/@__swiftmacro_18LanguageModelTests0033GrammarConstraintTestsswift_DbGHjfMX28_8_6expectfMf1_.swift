Testing.__checkBinaryOperation(constraint.isComplete,{ $0 && $1() },!constraint.canContinue,expression: .__fromBinaryOperation(.__fromSyntaxNode("constraint.isComplete"),"&&",.__fromSyntaxNode("!constraint.canContinue")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:29:9-29:66
