Testing.__checkBinaryOperation(split.validation,{ $0 == $1() },[
                EvaluationCase(
                    user: 0, history: [5, 3], historyTimes: [10, 20], targets: [8], time: 20)
            ],expression: .__fromBinaryOperation(.__fromSyntaxNode("split.validation"),"==",.__fromSyntaxNode("[\n                EvaluationCase(\n                    user: 0, history: [5, 3], historyTimes: [10, 20], targets: [8], time: 20)\n            ]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:28:9-32:15
