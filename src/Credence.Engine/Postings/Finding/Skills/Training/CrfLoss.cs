namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Negative log likelihood of marked lines under the field, with its gradient; "outside" scores 0.</summary>
/// <remarks>J. Lafferty, A. McCallum and F. Pereira, "Conditional random fields", ICML 2001.</remarks>
/// <param name="lines">Marked lines.</param>
/// <param name="types">Rows of each folded word.</param>
/// <param name="rows">Rows (count).</param>
/// <param name="edge">Row of a line's ends.</param>
/// <param name="sentenceRows">Rows that bear on every word of a sentence (count).</param>
/// <param name="penalty">Weight of half the squared length of the weights.</param>
internal sealed class CrfLoss(IReadOnlyList<TrainingLine> lines, IReadOnlyList<(int Row, float Value)[]> types, int rows, int edge, int sentenceRows, double penalty)
{
    private const int Labels = 3;
    private const int Marks = 2;
    private const int Row = SkillModel.Row;
    private const int Ahead = SkillModel.Reach / 2;
    private readonly double[] _typeRows = new double[types.Count * Row];
    private readonly double[] _typeGradients = new double[types.Count * Row];
    private double[] _scores = [];
    private double[] _forward = [];
    private double[] _backward = [];
    private double[] _sums = [];

    /// <summary>First weight of the pairs of groups.</summary>
    internal int GroupPairs { get; } = rows * Row;

    /// <summary>First weight of the pairs of looks.</summary>
    internal int LookPairs => GroupPairs + SkillModel.Groups * SkillModel.Groups * SkillModel.PairRow;

    /// <summary>First of the nine weights of a label after a label.</summary>
    internal int Transitions => LookPairs + SkillModel.Looks * SkillModel.Looks * SkillModel.PairRow;

    /// <summary>First of the two weights of each row that bears on a whole sentence.</summary>
    internal int SentenceRows => Transitions + Labels * Labels;

    /// <summary>Weights (count).</summary>
    internal int Count => SentenceRows + sentenceRows * Marks;

    /// <summary>The loss at given weights; the gradient is written.</summary>
    internal double At(double[] weights, double[] gradient)
    {
        Array.Clear(gradient);
        Array.Clear(_typeGradients);
        Array.Clear(_typeRows);
        for (var type = 0; type < types.Count; type++)
        {
            foreach (var (row, value) in types[type])
                Dense.Add(weights.AsSpan(row * Row, Row), value, _typeRows.AsSpan(type * Row, Row));
        }

        var loss = 0.0;
        foreach (var line in lines)
            loss += Line(line, weights, gradient);
        for (var type = 0; type < types.Count; type++)
        {
            foreach (var (row, value) in types[type])
                Dense.Add(_typeGradients.AsSpan(type * Row, Row), value, gradient.AsSpan(row * Row, Row));
        }

        Dense.Add(weights.AsSpan(), penalty, gradient.AsSpan());
        return loss + penalty / 2 * Dense.Dot(weights.AsSpan(), weights.AsSpan());
    }

    private double Line(TrainingLine line, double[] weights, double[] gradient)
    {
        var length = line.Types.Length;
        if (length == 0)
            return 0;
        Room(length);
        Score(line, weights);
        var moves = weights.AsSpan(Transitions, Labels * Labels);
        var loss = Forward(length, moves);
        Backward(length, moves);
        loss -= Right(line, moves);
        var moveGradient = gradient.AsSpan(Transitions, Labels * Labels);
        for (var i = 0; i < length; i++)
            Moves(line, i, moves, moveGradient);
        for (var i = 0; i < length; i++)
        {
            _scores[i * Labels + 1] = _forward[i * Labels + 1] * _backward[i * Labels + 1] - (line.Labels[i] == 1 ? 1 : 0);
            _scores[i * Labels + 2] = _forward[i * Labels + 2] * _backward[i * Labels + 2] - (line.Labels[i] == 2 ? 1 : 0);
        }

        Spread(line, gradient);
        return loss;
    }

    private void Room(int length)
    {
        if (_scores.Length >= length * Labels)
            return;
        (_scores, _forward, _backward, _sums) = (new double[length * Labels], new double[length * Labels], new double[length * Labels], new double[length]);
    }

    private void Score(TrainingLine line, double[] weights)
    {
        var length = line.Types.Length;
        Array.Clear(_scores, 0, length * Labels);
        AddRow(weights.AsSpan(edge * Row, Row), -1, length);
        AddRow(weights.AsSpan(edge * Row, Row), length, length);
        AddSentences(line, weights);
        for (var i = 0; i < length; i++)
        {
            AddRow(_typeRows.AsSpan(line.Types[i] * Row, Row), i, length);
            foreach (var row in line.Rows[i])
                AddRow(weights.AsSpan(row * Row, Row), i, length);
            if (i == 0)
                continue;
            AddPair(weights.AsSpan(GroupPairs + line.GroupPairs[i] * SkillModel.PairRow, SkillModel.PairRow), i);
            AddPair(weights.AsSpan(LookPairs + line.LookPairs[i] * SkillModel.PairRow, SkillModel.PairRow), i);
        }
    }

    private void AddSentences(TrainingLine line, double[] weights)
    {
        for (var sentence = 0; sentence < line.Sentences.Length; sentence++)
        {
            double begin = 0, inside = 0;
            foreach (var (row, value) in line.Sentences[sentence].Rows)
            {
                begin += value * weights[SentenceRows + row * Marks];
                inside += value * weights[SentenceRows + row * Marks + 1];
            }

            for (var i = line.Sentences[sentence].Start; i < EndOf(line, sentence); i++)
            {
                _scores[i * Labels + 1] += begin;
                _scores[i * Labels + 2] += inside;
            }
        }
    }

    private void AddRow(ReadOnlySpan<double> row, int word, int length)
    {
        for (var at = Math.Max(0, word - Ahead); at <= Math.Min(length - 1, word + Ahead); at++)
        {
            var lane = at - word + Ahead;
            _scores[at * Labels + 1] += row[2 * lane];
            _scores[at * Labels + 2] += row[2 * lane + 1];
        }
    }

    private void AddPair(ReadOnlySpan<double> pair, int word)
    {
        _scores[(word - 1) * Labels + 1] += pair[0];
        _scores[(word - 1) * Labels + 2] += pair[1];
        _scores[word * Labels + 1] += pair[2];
        _scores[word * Labels + 2] += pair[3];
    }

    private void Spread(TrainingLine line, double[] gradient)
    {
        var length = line.Types.Length;
        Collect(gradient.AsSpan(edge * Row, Row), -1, length);
        Collect(gradient.AsSpan(edge * Row, Row), length, length);
        CollectSentences(line, gradient);
        for (var i = 0; i < length; i++)
        {
            Collect(_typeGradients.AsSpan(line.Types[i] * Row, Row), i, length);
            foreach (var row in line.Rows[i])
                Collect(gradient.AsSpan(row * Row, Row), i, length);
            if (i == 0)
                continue;
            foreach (var pair in (ReadOnlySpan<int>)[GroupPairs + line.GroupPairs[i] * SkillModel.PairRow, LookPairs + line.LookPairs[i] * SkillModel.PairRow])
            {
                gradient[pair] += _scores[(i - 1) * Labels + 1];
                gradient[pair + 1] += _scores[(i - 1) * Labels + 2];
                gradient[pair + 2] += _scores[i * Labels + 1];
                gradient[pair + 3] += _scores[i * Labels + 2];
            }
        }
    }

    private void CollectSentences(TrainingLine line, double[] gradient)
    {
        for (var sentence = 0; sentence < line.Sentences.Length; sentence++)
        {
            double begin = 0, inside = 0;
            for (var i = line.Sentences[sentence].Start; i < EndOf(line, sentence); i++)
            {
                begin += _scores[i * Labels + 1];
                inside += _scores[i * Labels + 2];
            }

            foreach (var (row, value) in line.Sentences[sentence].Rows)
            {
                gradient[SentenceRows + row * Marks] += value * begin;
                gradient[SentenceRows + row * Marks + 1] += value * inside;
            }
        }
    }

    private static int EndOf(TrainingLine line, int sentence) => sentence + 1 < line.Sentences.Length ? line.Sentences[sentence + 1].Start : line.Types.Length;

    private void Collect(Span<double> row, int word, int length)
    {
        for (var at = Math.Max(0, word - Ahead); at <= Math.Min(length - 1, word + Ahead); at++)
        {
            var lane = at - word + Ahead;
            row[2 * lane] += _scores[at * Labels + 1];
            row[2 * lane + 1] += _scores[at * Labels + 2];
        }
    }

    /// <summary>Forward pass, each word scaled to sum 1.</summary>
    /// <returns>Logarithm of the sum over all labelings.</returns>
    private double Forward(int length, ReadOnlySpan<double> moves)
    {
        var total = 0.0;
        for (var i = 0; i < length; i++)
        {
            var sum = 0.0;
            for (var label = 0; label < Labels; label++)
            {
                var value = 0.0;
                for (var from = 0; from < Labels; from++)
                {
                    if (Allowed(from, label) && (i > 0 || from == 0))
                        value += (i == 0 ? 1 : _forward[(i - 1) * Labels + from]) * Math.Exp(moves[from * Labels + label]);
                }

                _forward[i * Labels + label] = value * Math.Exp(_scores[i * Labels + label]);
                sum += _forward[i * Labels + label];
            }

            for (var label = 0; label < Labels; label++)
                _forward[i * Labels + label] /= sum;
            _sums[i] = sum;
            total += Math.Log(sum);
        }

        return total;
    }

    private void Backward(int length, ReadOnlySpan<double> moves)
    {
        for (var label = 0; label < Labels; label++)
            _backward[(length - 1) * Labels + label] = 1;
        for (var i = length - 2; i >= 0; i--)
        {
            for (var from = 0; from < Labels; from++)
            {
                var value = 0.0;
                for (var label = 0; label < Labels; label++)
                {
                    if (Allowed(from, label))
                        value += Math.Exp(moves[from * Labels + label] + _scores[(i + 1) * Labels + label]) * _backward[(i + 1) * Labels + label];
                }

                _backward[i * Labels + from] = value / _sums[i + 1];
            }
        }
    }

    private double Right(TrainingLine line, ReadOnlySpan<double> moves)
    {
        var score = 0.0;
        for (var i = 0; i < line.Labels.Length; i++)
            score += _scores[i * Labels + line.Labels[i]] + moves[(i == 0 ? 0 : line.Labels[i - 1]) * Labels + line.Labels[i]];
        return score;
    }

    private void Moves(TrainingLine line, int i, ReadOnlySpan<double> moves, Span<double> gradient)
    {
        for (var from = 0; from < Labels; from++)
        {
            if (i == 0 && from > 0)
                break;
            for (var label = 0; label < Labels; label++)
            {
                if (Allowed(from, label))
                    gradient[from * Labels + label] += (i == 0 ? 1 : _forward[(i - 1) * Labels + from]) * Math.Exp(moves[from * Labels + label] + _scores[i * Labels + label]) * _backward[i * Labels + label] / _sums[i];
            }
        }

        gradient[(i == 0 ? 0 : line.Labels[i - 1]) * Labels + line.Labels[i]] -= 1;
    }

    private static bool Allowed(int from, int label) => label != SkillTagger.Inside || from != SkillTagger.Outside;
}
