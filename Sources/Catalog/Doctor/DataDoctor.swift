import Foundation
import GRDB

/// Looks through a catalogue for what makes metrics lie: ties, leaks, gaps and duplicates.
public struct DataDoctor {
    private let facts: DatasetFacts
    private let users: [User]
    private let items: [Item]
    private let sequences: InteractionSequences
    private let modalities: [Modality]
    private let damage: [String]

    /// Reads what the checks need.
    ///
    /// - Throws: `CatalogError` when the store cannot be read at all.
    public init(_ store: CatalogStore) throws {
        facts = store.facts
        users = try store.users()
        items = try store.items()
        sequences = try store.sequences()
        modalities = try store.modalities()
        damage = try store.read { db in
            try String.fetchAll(db, sql: "PRAGMA quick_check(5)").filter { $0 != "ok" }
        }
    }

    /// Every finding, the gravest first; empty for data without a flaw.
    public func findings() -> [DoctorFinding] {
        var findings: [DoctorFinding] = []
        findings += damageFindings()
        findings += TimeExamination(facts, users, items, sequences).findings()
        findings += LeakExamination(users, items, sequences).findings()
        findings += gapFindings()
        findings += sparsityFindings()
        let order: [DoctorFinding.Severity] = [.error, .warning, .info]
        return order.flatMap { severity in findings.filter { $0.severity == severity } }
    }

    private func damageFindings() -> [DoctorFinding] {
        guard let first = damage.first else { return [] }
        return [
            DoctorFinding(
                code: "damaged-store", severity: .error, count: damage.count, example: first,
                advice: "import the data again into a new workspace")
        ]
    }

    /// Items without a title, a text or a picture; without a sound where others have one.
    private func gapFindings() -> [DoctorFinding] {
        var findings: [DoctorFinding] = []
        let untitled = items.filter { $0.title == nil }
        if let first = untitled.first {
            findings.append(
                DoctorFinding(
                    code: "missing-titles",
                    severity: untitled.count == items.count ? .warning : .info,
                    count: untitled.count, example: "item \(first.name)",
                    advice:
                        "their identifier is shown instead; give item descriptions when importing"))
        }
        for kind in Modality.Kind.allCases {
            let name = kind.plural
            let present = Set(modalities.filter { $0.kind == kind }.map(\.item))
            let missing = items.filter { !present.contains($0.index) }
            guard let first = missing.first else { continue }
            let isAbsent = present.isEmpty
            // Hardly any data set has sounds; where none has, nothing is missing.
            if isAbsent, kind == .audio { continue }
            findings.append(
                DoctorFinding(
                    code: "missing-\(name)", severity: .info, count: missing.count,
                    example: isAbsent ? "no item has one" : "item \(first.displayTitle)",
                    advice: isAbsent
                        ? "models that read \(name) have none to read here"
                        : "what is missing is masked, never guessed"))
        }
        let plain = items.filter { $0.attributes.isEmpty }
        if let first = plain.first {
            findings.append(
                DoctorFinding(
                    code: "missing-attributes", severity: .info, count: plain.count,
                    example: "item \(first.displayTitle)",
                    advice: "no attribute can explain them; neighbours still can"))
        }
        return findings
    }

    /// Users and items with too few events to learn from or to test on.
    private func sparsityFindings() -> [DoctorFinding] {
        var findings: [DoctorFinding] = []
        let short = users.filter { $0.interactionCount < 3 }
        if let first = short.first {
            findings.append(
                DoctorFinding(
                    code: "short-users", severity: .info, count: short.count,
                    example: "user \(first.name) has \(first.interactionCount) events",
                    advice: "leave-one-out needs three events; these users only train"))
        }
        let rated = items.filter { $0.interactionCount > 0 }
        let rare = rated.filter { $0.interactionCount < 5 }
        if let first = rare.first {
            findings.append(
                DoctorFinding(
                    code: "rare-items", severity: .info, count: rare.count,
                    example: "\(first.displayTitle) has \(first.interactionCount) events",
                    advice: "report cold items apart: the split cold does"))
        }
        if rated.count < items.count {
            let first = items.first { $0.interactionCount == 0 }
            findings.append(
                DoctorFinding(
                    code: "untouched-items", severity: .info, count: items.count - rated.count,
                    example: first?.displayTitle ?? "",
                    advice: "they are listed without any event and make sampled negatives easier"))
        }
        return findings
    }
}
