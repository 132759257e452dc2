import Autodiff
import CKernels
import Foundation
import Tensor

extension OnlineAdapter {
    /// Takes the steps of the pooled events, consolidates, and lets them into the reservoir.
    func takeSteps(_ report: inout OnlineReport) {
        guard let summaries = pool.summaries else { return }
        let known = summariesKnown()
        let wanted = options.stepsPerThousand / 1000 * Double(pool.count)
        let count = max(1, Int(wanted.rounded()))
        var losses = OnlineReport.LossTerms()
        for index in 0..<count {
            losses.add(takeStep(index, summaries: summaries, known: known))
        }
        report.steps = count
        report.losses = losses.divided(by: count)
        (report.itemGate, report.userGate) = step.gates
        consolidate(summaries: summaries, known: known)
        fillReservoir(summaries: summaries, known: known)
        pool.clear()
    }

    /// Items that were seen at least once, ascending: the pool's own are among them.
    private func summariesKnown() -> [Int32] {
        var isKnown = summaries.state.lastEvents.map { $0 >= 0 }
        for item in pool.items { isKnown[Int(item)] = true }
        return isKnown.indices.filter { isKnown[$0] }.map { Int32($0) }
    }

    private func stream(_ name: String) -> RandomStream {
        RandomStream(seed: seed, component: "online/\(name)")
    }

    /// One step of the pool's events: gradient, penalty, AdamW, moving average.
    private func takeStep(
        _ index: Int, summaries: ItemSummaries, known: [Int32]
    ) -> OnlineReport.LossTerms {
        let number = optimizer.step
        let rows = rows(of: index).filter { !pool.omitted.contains($0) }
        if rows.isEmpty {
            // A step of left-out events alone moves nothing; it still counts.
            optimizer.resume(afterStep: number + 1)
            return OnlineReport.LossTerms()
        }
        let items = rows.map { pool.items[$0] }
        let candidates = CandidateSet(
            batch: items, known: known, others: options.candidates,
            stream: stream("candidates").stream(number), places: &places)
        let users = gather(pool.users, rows, width: pool.width)
        let slots = replaySlots(number)
        let replayUsers = gather(reservoir.users, slots, width: reservoir.userWidth)
        let replayItems = gather(
            reservoir.items, slots, width: reservoir.itemWidth * reservoir.group)
        var losses = users.withUnsafeBufferPointer { users in
            replayUsers.withUnsafeBufferPointer { replayUsers in
                replayItems.withUnsafeBufferPointer { replayItems in
                    step.run(
                        AdapterStep.Batch(
                            users: users.baseAddress!, events: rows.count,
                            candidates: candidates, summaries: summaries,
                            replayUsers: slots.isEmpty ? nil : replayUsers.baseAddress,
                            replayItems: slots.isEmpty ? nil : replayItems.baseAddress,
                            replayed: slots.count, replayOffsets: replayOffsets(known.count)))
                }
            }
        }
        losses.consolidation = consolidation.penalize(
            weights, strength: options.consolidation, gradient: step.gradient)
        move()
        return losses
    }

    /// Moves the weights, unless consolidation is infinite, and their average after them.
    private func move() {
        if options.consolidation.isInfinite {
            // Weights that nothing may move stay at their anchor; the step still counts.
            optimizer.resume(afterStep: optimizer.step + 1)
            return
        }
        let number = Float(optimizer.step)
        optimizer.update(weights, by: step.gradient, on: workers)
        let keep = min(options.averaging, (1 + number) / (10 + number))
        kernel_moving_average(weights.count, keep, weights.start, averaged.start)
    }

    /// Rows of the pool for step `index`: passes over all events, each in an order of its own.
    private func rows(of index: Int) -> [Int] {
        let size = min(options.batch, pool.count)
        let stream = stream("batches").stream(version)
        let first = index * size
        var rows: [Int] = []
        var pass = -1
        var order: [Int32] = []
        for place in first..<first + size {
            if place / pool.count != pass {
                pass = place / pool.count
                order = stream.stream(pass).permutation(of: pool.count)
            }
            rows.append(Int(order[place % pool.count]))
        }
        return rows
    }

    /// Slots of the reservoir for a step, with replacement.
    private func replaySlots(_ number: Int) -> [Int] {
        guard reservoir.count > 0, options.replayShare > 0 else { return [] }
        let stream = stream("replay").stream(number)
        return (0..<min(options.replayBatch, reservoir.count)).map {
            stream.integer($0, below: reservoir.count)
        }.filter { !reservoir.holes.contains($0) }
    }

    private func replayOffsets(_ known: Int) -> [Float] {
        let others = reservoir.group - 1
        let share = Float(log(Double(max(1, known - 1)) / Double(others)))
        return [0] + [Float](repeating: share, count: others)
    }

    private func gather(_ values: [Float], _ rows: [Int], width: Int) -> [Float] {
        [Float](unsafeUninitializedCapacity: rows.count * width) { buffer, initialized in
            values.withUnsafeBufferPointer { values in
                guard let source = values.baseAddress, let target = buffer.baseAddress else {
                    return
                }
                for (place, row) in rows.enumerated() {
                    (target + place * width).update(from: source + row * width, count: width)
                }
            }
            initialized = rows.count * width
        }
    }

    /// Adds the window's Fisher information and anchors at the averaged weights.
    private func consolidate(summaries: ItemSummaries, known: [Int32]) {
        guard options.consolidation > 0, options.consolidation.isFinite else { return }
        let stream = stream("fisher").stream(version)
        let events = max(1, min(pool.count, options.fisherPairs / 2))
        let order = stream.permutation(of: pool.count)
        let places = (0..<events).filter { !pool.omitted.contains(Int(order[$0])) }
        if places.isEmpty { return }
        let rows = places.map { Int(order[$0]) }
        let items = rows.map { pool.items[$0] }
        let candidates = CandidateSet(
            batch: items, known: known, others: options.candidates, stream: stream.stream(1),
            places: &self.places)
        let users = gather(pool.users, rows, width: pool.width)
        let squares = users.withUnsafeBufferPointer {
            fisherEstimate.squares(
                users: $0.baseAddress!, candidates: candidates, summaries: summaries,
                known: known.count, stream: stream.stream(2), counters: places)
        }
        consolidation.consolidate(squares, decay: options.fisherDecay, at: averaged)
    }

    /// Offers the pool's events to the reservoir, with the summaries they were served with.
    private func fillReservoir(summaries: ItemSummaries, known: [Int32]) {
        guard options.replayCapacity > 0 else { return }
        let places = stream("reservoir")
        let others = stream("reservoir/others")
        for row in 0..<pool.count {
            let number = reservoir.offered
            guard let slot = reservoir.slot(places) else { continue }
            if pool.omitted.contains(row) {
                reservoir.leaveOut(slot)
                continue
            }
            let draws = others.stream(number)
            var items = [pool.items[row]]
            var counter = 0
            while items.count < reservoir.group {
                let item = known[draws.integer(counter, below: known.count)]
                counter += 1
                // In a catalogue of one item there is nothing else to draw.
                if item != items[0] || known.count == 1 { items.append(item) }
            }
            var rows: [Float] = []
            rows.reserveCapacity(items.count * reservoir.itemWidth)
            for item in items {
                rows += UnsafeBufferPointer(start: frozen.item(Int(item)), count: frozen.width)
                rows += UnsafeBufferPointer(
                    start: summaries.row(Int(item)), count: summaries.width)
            }
            reservoir.put(
                slot, user: pool.users[row * pool.width..<(row + 1) * pool.width], items: rows)
        }
    }
}
