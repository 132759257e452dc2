/// Sentences outside of rationales: what an item is, what a history has in common, what neighbours
/// did.
public enum DescriptionGrammar {
    /// One item by year and attributes.
    public static let item = Phrase.choice([
        "{item} is from {year} and has {attributes}.",
        "{item}, from {year}, carries {attributes}.",
        "{item} appeared in {year}. It has {attributes}.",
        "{attributes} {attributes:describes|describe} {item}, which came out in {year}.",
        "In {year} came {item}, known for {attributes}.",
        "{item} dates from {year}; its {attributes:attribute is|attributes are} {attributes}.",
        "Released in {year}, {item} has {attributes}.",
        "The year of {item} is {year}, and {attributes} {attributes:belongs|belong} to it.",
        "{item} has {attributes}.", "{item} carries {attributes}.",
        "{attributes} {attributes:belongs|belong} to {item}.",
        "{item} is known for {attributes}.", "People find {attributes} in {item}.",
        "With {item} comes {attributes}.", "{item} stands for {attributes}.",
        "{item}: {attributes}.", "What marks {item} is {attributes}.",
        "{attributes} {attributes:describes|describe} {item}.",
        "{item} is from {year}.", "{item} appeared in {year}.", "{year} is the year of {item}.",
    ])

    /// What a history has in common.
    public static let history = Phrase.choice([
        "The history has {attributes} in common.", "{attributes} {attributes:runs|run} through it.",
        "Most of it shares {attributes}.", "What these share is {attributes}.",
        "{historyItems} share {attributes}.", "{historyItems} have {attributes} in common.",
        "{attributes} {attributes:links|link} {historyItems}.",
        "This user often chooses {attributes}.", "The taste here is {attributes}.",
        "{historyItems} {historyItems:shows|show} a liking for {attributes}.",
        "Again and again: {attributes}.", "{attributes} {attributes:is|are} common here.",
    ])

    /// What neighbours did.
    public static let neighbors = Phrase.choice([
        "Close users {neighbors} {verb} {sharedItems}.",
        "{neighbors} {neighbors:has|have} a similar history and {verb} {sharedItems}.",
        "The history of {neighbors} holds {sharedItems}.",
        "{neighbors} {neighbors:is a neighbour|are neighbours} and {verb} {sharedItems}.",
        "Like this user, {neighbors} {verb} {sharedItems}.",
        "{neighbors} also {verb} {sharedItems}.",
        "What {neighbors} {verb}: {sharedItems}.",
        "{neighbors} {neighbors:resembles|resemble} this user and {verb} {sharedItems}.",
    ])
}
