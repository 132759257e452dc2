Testing.__checkBinaryOperation(abs(together[index].logLikelihood - alone),{ $0 < $1() },1e-4,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(together[index].logLikelihood - alone)"),"<",.__fromSyntaxNode("1e-4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:67:13-67:71
