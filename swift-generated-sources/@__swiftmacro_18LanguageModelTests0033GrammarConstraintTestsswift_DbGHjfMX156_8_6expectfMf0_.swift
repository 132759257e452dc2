Testing.__checkBinaryOperation(constraint.isComplete,{ $0 && $1() },constraint.spans.last?.range.upperBound == 40,expression: .__fromBinaryOperation(.__fromSyntaxNode("constraint.isComplete"),"&&",.__fromSyntaxNode("constraint.spans.last?.range.upperBound == 40")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:157:9-157:88
