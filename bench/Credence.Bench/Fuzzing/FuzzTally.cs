using System.Globalization;
using System.Text;

namespace Credence.Bench.Fuzzing;

/// <summary>Counts what became of the inputs.</summary>
internal sealed class FuzzTally
{
    private readonly SortedDictionary<(string Form, string What), int> _outcomes = [];
    private readonly SortedDictionary<string, List<int>> _findings = new(StringComparer.Ordinal);
    private int _inputs;
    private (double Seconds, int Number) _slowest;
    private (double MiB, int Number) _largest;
    private double _processor;

    internal bool HasFindings => _findings.Count > 0;

    /// <summary>Adds the line a worker said of one input.</summary>
    /// <returns>Its number.</returns>
    internal int Add(string line)
    {
        if (line.Split('\t') is not [var said, var form, var what, var finding, var seconds, var grown])
            throw new InvalidDataException($"The worker said '{line}'.");
        var number = int.Parse(said, CultureInfo.InvariantCulture);
        _inputs++;
        _outcomes[(form, what)] = _outcomes.GetValueOrDefault((form, what)) + 1;
        if (finding.Length > 0)
            Found(finding, number);
        _processor += double.Parse(seconds, CultureInfo.InvariantCulture);
        _slowest = Larger(_slowest, (double.Parse(seconds, CultureInfo.InvariantCulture), number));
        _largest = grown.Length == 0 ? _largest : Larger(_largest, (double.Parse(grown, CultureInfo.InvariantCulture), number));
        return number;
    }

    /// <summary>Adds an input that ended the worker.</summary>
    internal void Ended(int number, string how)
    {
        _inputs++;
        Found(how, number);
    }

    internal string Report(TimeSpan time, int seed)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{_inputs:N0} inputs of seed {seed} in {time.TotalMinutes:0.0} minutes by the clock, {_inputs / time.TotalSeconds:0.0} a second; {1000 * _processor / _inputs:0.0} ms of processor time to read one once. Most processor time {_slowest.Seconds:0.00} s (input {_slowest.Number}), most memory grown by {_largest.MiB:0} MiB (input {_largest.Number}).\n\n| form | inputs | read | refused |\n|---|---|---|---|\n");
        foreach (var form in _outcomes.GroupBy(one => one.Key.Form))
            text.Append(CultureInfo.InvariantCulture, $"| {form.Key} | {form.Sum(one => one.Value):N0} | {form.Where(one => one.Key.What == "read").Sum(one => one.Value):N0} | {string.Join(", ", form.Where(one => one.Key.What != "read").OrderByDescending(one => one.Value).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key.What} {one.Value:N0}")))} |\n");
        text.Append(CultureInfo.InvariantCulture, $"\n{_findings.Count} kinds of findings.\n");
        foreach (var (finding, numbers) in _findings)
            text.Append(CultureInfo.InvariantCulture, $"- {finding}: {numbers.Count} inputs ({string.Join(", ", numbers.Take(5))})\n");
        return text.ToString();
    }

    private void Found(string finding, int number)
    {
        if (!_findings.TryGetValue(finding, out var numbers))
            _findings[finding] = numbers = [];
        numbers.Add(number);
    }

    private static (double, int) Larger((double Value, int) one, (double Value, int) other) => other.Value > one.Value ? other : one;
}
