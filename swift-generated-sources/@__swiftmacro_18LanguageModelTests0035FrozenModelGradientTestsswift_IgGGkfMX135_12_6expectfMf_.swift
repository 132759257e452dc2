Testing.__checkBinaryOperation(abs(alone.loss - outcome.losses[index]),{ $0 < $1() },1e-5,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(alone.loss - outcome.losses[index])"),"<",.__fromSyntaxNode("1e-5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:136:13-136:68
