using Credence.Sources;

namespace Credence.Pay.Studies;

/// <summary>Reads the steps of a recipe: each a mapping that names exactly one thing to do.</summary>
internal static class StepReading
{
    private static readonly string[] Verbs = ["known", "among", "within", "lump", "clip", "indicator"];

    public static StudyStep One(YamlMap step)
    {
        var named = Verbs.Where(step.Has).ToList();
        if (named.Count != 1)
            throw new UnusableInputException(step.Where, named.Count == 0 ? "a step that does nothing" : $"a step does one thing, not {string.Join(" and ", named)}", $"Write one of {string.Join(", ", Verbs)}");
        var read = Read(step, named[0], step.OptionalText("counts"));
        step.NoOtherKeys();
        return read;
    }

    private static StudyStep Read(YamlMap step, string verb, string? counts)
    {
        if (verb == "known")
            return new StudyStep.Known(step.OneOrMoreTexts(verb), counts);
        var what = step.OptionalMap(verb) ?? throw step.Wrong(verb, $"'{verb}' must be a mapping");
        StudyStep read = verb switch
        {
            "among" => new StudyStep.Among(what.Text("column"), what.OneOrMoreTexts("values"), counts),
            "within" => new StudyStep.Within(what.Text("column"), new NumberBounds(what.OptionalNumber("at-least"), what.OptionalNumber("above"), what.OptionalNumber("at-most")), counts),
            "lump" => new StudyStep.Lump(what.Text("column"), Whole(what, "fewer-than"), what.Text("into"), counts),
            "clip" => new StudyStep.Clip(what.Text("column"), what.Number("low"), High(what), counts),
            _ => new StudyStep.Indicator(what.Text("column"), what.Text("of"), what.Text("value"), counts),
        };
        what.NoOtherKeys();
        return read;
    }

    private static int Whole(YamlMap map, string key) =>
        map.Number(key) is >= 1 and <= 1_000_000 and var number && number == Math.Floor(number) ? (int)number : throw map.Wrong(key, $"'{key}' must be a whole number from 1");

    private static double High(YamlMap map) =>
        map.Number("high") is var high && high >= map.Number("low") ? high : throw map.Wrong("high", "'high' must not be below 'low'");
}
