using System.Text.RegularExpressions;
using Credence.Advice;
using Credence.App.Hosting.Web;
using Credence.App.Hosting.Web.Pages;
using Credence.Rules;

namespace Credence.App.Ask;

/// <summary>A person's answers between two pages. Numbers, such as pay and hours, travel in forms and never stand in an address.</summary>
internal sealed partial class AskState
{
    private readonly AdviceRules _rules;
    private readonly PageRequest _request;
    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);
    private readonly List<string> _remarks = [];
    private readonly List<WrongAnswer> _wrong = [];

    private AskState(PageRequest request)
    {
        _request = request;
        _rules = request.Data.Rules;
        Order = [.. _rules.Questions.Where(question => !IsPrivate(question)), .. _rules.Questions.Where(IsPrivate)];
    }

    /// <summary>Every question, in the order the pages ask.</summary>
    internal IReadOnlyList<Question> Order { get; }

    /// <summary>Answers by question id.</summary>
    internal IReadOnlyDictionary<string, string> Answers => _answers;

    /// <summary>What was left out of the address, in sentences.</summary>
    internal IReadOnlyList<string> Remarks => _remarks;

    /// <summary>Answers that their questions do not take.</summary>
    internal IReadOnlyList<WrongAnswer> Wrong => _wrong;

    /// <summary>Reads a request: its form wins over its address.</summary>
    /// <param name="request">The request.</param>
    /// <param name="own">Names that are the page's own.</param>
    internal static AskState Of(PageRequest request, params IReadOnlyList<string> own)
    {
        var state = new AskState(request);
        var form = request.Form?.Values ?? [];
        var sent = form.Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var answers in request.Query.Where(pair => !sent.Contains(pair.Key)).Concat(form).GroupBy(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal))
        {
            if (!own.Contains(answers.Key) && answers.Key != ApiParameter.AsOf.Name && answers.Key != ApiParameter.Seed.Name)
                state.Take(answers.Key, [.. answers.Distinct(StringComparer.Ordinal)]);
        }

        return state;
    }

    /// <summary>Whether the answer to a question may not stand in an address.</summary>
    internal static bool IsPrivate(Question question) => question.Kind == AnswerKind.Number;

    /// <summary>The question to ask next; null where none is left.</summary>
    internal Question? Next => NextOf(_answers);

    /// <summary>How many questions are about to follow, were none of those answered.</summary>
    internal int Left
    {
        get
        {
            var answers = new Dictionary<string, string>(_answers, StringComparer.Ordinal);
            var left = 0;
            for (; NextOf(answers) is { } question; left++)
                answers[question.Id] = Question.Unknown;
            return left;
        }
    }

    /// <summary>The answered question before another in the order asked; null where none is.</summary>
    internal Question? Before(Question question) =>
        Order.TakeWhile(one => one.Id != question.Id).LastOrDefault(one => _answers.ContainsKey(one.Id));

    /// <summary>Answers for an address, leaving out one question's.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Shown(string? but = null) => [.. Said(but, isPrivate: false), .. _request.Kept];

    /// <summary>Answers for a form's hidden fields, leaving out one question's.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Hidden(string? but = null) => [.. Said(but, isPrivate: true)];

    /// <summary>The answer as a person reads it.</summary>
    internal static string Say(Question question, string answer) =>
        answer == Question.Unknown ? "I do not know" : question.Range is { } range ? $"{answer} {range.Unit}" : question.Say(answer);

    private IEnumerable<KeyValuePair<string, string>> Said(string? but, bool isPrivate) =>
        Order.Where(question => IsPrivate(question) == isPrivate && question.Id != but && _answers.ContainsKey(question.Id)).Select(question => KeyValuePair.Create(question.Id, _answers[question.Id]));

    private Question? NextOf(IReadOnlyDictionary<string, string> answers)
    {
        var shown = new Dictionary<string, string>(answers, StringComparer.Ordinal);
        foreach (var question in Order.Where(IsPrivate))
            shown.TryAdd(question.Id, Question.Unknown);
        return _rules.Next(shown, _request.Day) ?? _rules.Next(answers, _request.Day);
    }

    private void Take(string name, List<string> given)
    {
        if (_rules.Questions.FirstOrDefault(question => question.Id == name) is not { } question)
        {
            _remarks.Add($"There is no question '{Short(name)}' (any more), so its answer was left out.");
            return;
        }

        if (given.Count > 1)
        {
            _wrong.Add(new WrongAnswer(question, "", $"Two answers were given to one question: {string.Join(" and ", given.Take(2).Select(one => $"“{Short(one)}”"))}. Give one."));
            return;
        }

        var text = question.Range is null ? given[0].Trim() : Thousands().Replace(given[0].Trim(), "");
        if (text.Length == 0)
            _answers[name] = Question.Unknown;
        else if (_rules.Accepted(question, text) is not { } answer)
            _wrong.Add(new WrongAnswer(question, text, $"This takes {AdviceRules.Allowed(question)}. You wrote “{Short(text)}”."));
        else if (answer != Question.Unknown && question.Id is QuestionIds.Certification or QuestionIds.HeldCertification && _request.Data.Catalog.Find(answer) is null)
            _wrong.Add(new WrongAnswer(question, text, $"The catalog has no “{Short(text)}”. Near it: {string.Join(", ", Credence.Catalog.NearNames.OfCertifications(_request.Data.Catalog, text, 3))}. Leave it empty if there is none."));
        else
            _answers[name] = answer;
    }

    // commas that part thousands: 95,000
    [GeneratedRegex(@"(?<=\d),(?=\d{3}(?!\d))", RegexOptions.None, 1000)]
    private static partial Regex Thousands();

    private static string Short(string text) => text.Length <= 60 ? text : text[..(char.IsHighSurrogate(text[59]) ? 59 : 60)] + " …";
}
