using Credence.Advice;
using Credence.App.Hosting;
using Credence.Returns;

namespace Credence.App.Returns;

/// <summary>What a case file came to, for a person.</summary>
internal static class ReturnsText
{
    private const string Indent = "  ";

    internal static void Write(ReturnsAnswer answer)
    {
        foreach (var line in Lines(answer, Print.Width))
            Print.Line(line);
    }

    internal static IEnumerable<string> Lines(ReturnsAnswer answer, int width)
    {
        foreach (var scenario in answer.Scenarios)
        {
            yield return scenario.Scenario.About is { } about && about != scenario.Scenario.Name ? $"{scenario.Scenario.Name}: {about}" : scenario.Scenario.Name;
            if (scenario.Result is { } result)
            {
                foreach (var line in CaseText.Lines(result, width - Indent.Length))
                    yield return Indent + line;
            }

            if (scenario.Comparison is { } compared)
            {
                foreach (var line in ComparisonText.Lines(compared, width - Indent.Length))
                    yield return line;
            }

            yield return "";
        }

        if (answer.Comparison is { } all)
        {
            yield return "The options compared";
            foreach (var line in ComparisonText.Lines(all, width - Indent.Length))
                yield return line;
            yield return "";
        }

        foreach (var note in answer.File.Notes)
            yield return $"Note: {note}.";
        var sampler = answer.Run.Sampler == Sampler.Sobol ? "scrambled Sobol points" : "pseudo-random numbers";
        foreach (var line in Wrapping.Lines($"From {Phrase.Count(answer.Run.Draws)} draws of {sampler}; money is in today's US dollars; every figure is explained in docs/method/return-model.md. {ReceiptShape.Of(answer.Receipt).Line()}", width))
            yield return line;
    }
}
