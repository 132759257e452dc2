Testing.__checkBinaryOperation(abs(shorter[0].logLikelihood - (scores[1].logLikelihood)),{ $0 > $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(shorter[0].logLikelihood - (scores[1].logLikelihood))"),">",.__fromSyntaxNode("1e-6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:42:9-42:82
