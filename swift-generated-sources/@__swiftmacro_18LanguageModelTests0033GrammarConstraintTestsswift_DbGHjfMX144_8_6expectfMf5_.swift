Testing.__checkBinaryOperation(allowed(GrammarConstraint(grammar)),{ $0 == $1() },[0],expression: .__fromBinaryOperation(.__fromSyntaxNode("allowed(GrammarConstraint(grammar))"),"==",.__fromSyntaxNode("[0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:145:9-145:60
