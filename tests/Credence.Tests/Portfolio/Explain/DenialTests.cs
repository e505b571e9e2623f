using Credence.Portfolio;
using Xunit;

namespace Credence.Tests.Portfolio.Explain;

/// <summary>A sentence that denies what a check looks for is no evidence of it, and the answer says which sentence that was.</summary>
public sealed class DenialTests
{
    private const string Speed = "import time\nstarted = time.perf_counter()\n";

    [Theory]
    [InlineData("Limitations: None known.")]
    [InlineData("## Limitations\n\nNone known.")]
    [InlineData("## Limitations\n\nNo known issues.")]
    [InlineData("Provided as is, including without limitation any warranty.")]
    [InlineData("## Limitations\n\nNone that we know of.")]
    [InlineData("**Limitations**\n\nn/a")]
    [InlineData("It has no known limitations.")]
    [InlineData("There are no limitations.")]
    [InlineData("Its limits are not known yet.")]
    [InlineData("| Limitations | none |")]
    [InlineData("Limitations:\n\n- none so far")]
    [InlineData("No bias\nwas found.")]
    [InlineData("Einschränkungen (limitations): keine bekannt.")]
    public void Having_no_limits_states_none(string text) => AssertDenied("limitations", text);

    [Theory]
    [InlineData("Limitations: not tested on other years.")]
    [InlineData("## Limitations\n\nNo personal data is stored, so no person can be told apart.")]
    [InlineData("## Limitations\n\nNone of the models was tested on rows of another country.")]
    [InlineData("## Limitations\n\n- Not yet tested on Windows\n- No known way to explain a score")]
    [InlineData("## Limitations\n\nNot tested on other years.")]
    [InlineData("## Limitations\nNot tested on other years.")]
    [InlineData("It does not work for new customers.")]
    [InlineData("Not suitable for people under 18; nothing was measured there.")]
    [InlineData("## Known issues\n\nRows without a date are left out.")]
    [InlineData("No fee is asked. Its limitations: one year, one shop.")]
    [InlineData("A model without limitations does not exist. Limits of ours: one shop.")]
    public void A_limit_may_be_said_with_a_no(string text) => Assert.Equal(CheckOutcome.Passed, Found("limitations", text).Outcome);

    [Theory]
    [InlineData("## Limitations\n")]
    [InlineData("## Limitations\n\n## Run\n\nSee below.")]
    [InlineData("- [Limitations](#limitations)")]
    public void A_heading_without_a_sentence_below_states_nothing(string text) => Assert.Equal(CheckOutcome.Failed, Found("limitations", text).Outcome);

    [Theory]
    [InlineData("Latency was not measured, 12 ms would be fine.")]
    [InlineData("The p95 latency under load has never been measured (wanted: 50 ms).")]
    [InlineData("Latency: not measured yet; the aim is 20 ms.")]
    [InlineData("We don't know the throughput; 100 requests per minute came in.")]
    [InlineData("Latency was not measured.")]
    public void A_latency_that_was_not_measured_is_no_figure(string text) => AssertDenied("latency-figure", text, ("serve.py", Speed));

    [Theory]
    [InlineData("The p95 latency should be under 50 ms one day.")]
    [InlineData("The latency goal is 50 ms.")]
    [InlineData("Target: a p95 latency of 20 ms.")]
    [InlineData("We aim for a latency of 20 ms.")]
    [InlineData("Die latency soll unter 50 ms liegen.")]
    public void A_latency_that_is_hoped_for_is_no_figure(string text) => AssertDenied("latency-figure", text, ("serve.py", Speed));

    [Theory]
    [InlineData("Limitations: TBD")]
    [InlineData("Limitations: to be added.")]
    public void Limits_that_are_to_come_are_none(string text) => AssertDenied("limitations", text);

    [Theory]
    [InlineData("A rollback is planned.")]
    [InlineData("It should be possible to roll back one day.")]
    public void A_way_back_that_is_planned_is_none(string text) => AssertDenied("rollback-note", text);

    [Theory]
    [InlineData("The p95 latency does not exceed 12 ms.")]
    [InlineData("Latency: 12 ms, measured without a cache.")]
    [InlineData("Nothing is kept in memory; the latency is 12 ms.")]
    [InlineData("Latency was not measured on a phone. On one core the p95 latency was 12 ms.")]
    public void A_figure_may_stand_beside_a_no(string text) => Assert.Equal(CheckOutcome.Passed, Found("latency-figure", text, ("serve.py", Speed)).Outcome);

    [Theory]
    [InlineData("Rolling back is not possible yet.")]
    [InlineData("## Rollback\n\nNot possible yet.")]
    [InlineData("We cannot roll back.")]
    [InlineData("There is no way to roll back; do not move the link.")]
    [InlineData("How to roll back is not documented.")]
    [InlineData("No rollback.")]
    public void A_way_back_that_is_not_there_is_none(string text) => AssertDenied("rollback-note", text);

    [Theory]
    [InlineData("To roll back, point the link at the folder before; do not delete the newer one.")]
    [InlineData("Not only can it be rolled back: `./run rollback` does it.")]
    [InlineData("Rollback works without a restart.")]
    [InlineData("When a check fails the previous model will be restored, which is our rollback.")]
    [InlineData("To roll back, the service must be stopped first.")]
    public void A_way_back_may_be_told_with_a_no(string text) => Assert.Equal(CheckOutcome.Passed, Found("rollback-note", text).Outcome);

    [Theory]
    [InlineData("The data: https://example.org/rows.csv. We do not know the licence of the data.")]
    [InlineData("The data: https://example.org/rows.csv. Its licence is unknown.")]
    [InlineData("The data: https://example.org/rows.csv\n\nLicence: none stated")]
    [InlineData("The data: https://example.org/rows.csv, for which no terms of use were given.")]
    public void Terms_that_nobody_knows_are_not_stated(string text) => AssertDenied("data-source", text);

    [Theory]
    [InlineData("The data: https://example.org/rows.csv, under CC BY 4.0; no personal data is stored.")]
    [InlineData("The data: https://example.org/rows.csv. Licence: not for commercial use.")]
    [InlineData("The data: https://example.org/rows.csv. The licence does not allow selling it.")]
    public void Terms_may_forbid(string text) => Assert.Equal(CheckOutcome.Passed, Found("data-source", text).Outcome);

    [Theory]
    [InlineData("The question: who leaves? Rows from our own shop. Results: none yet.")]
    [InlineData("The question: who leaves? Rows from our own shop. There are no results yet.")]
    [InlineData("The question: who leaves? Rows from our own shop.\n\n## Results\n\nNothing yet.")]
    [InlineData("The question: who leaves? We do not know which data, perhaps from Kaggle. Result: 3 of 4 are found.")]
    public void What_is_not_there_yet_is_not_named(string text) => AssertDenied("problem-data-result", text);

    [Theory]
    [InlineData("The question: who does not come back? Rows from our own shop. Result: none of them is certain.")]
    [InlineData("The question: who leaves? No personal data is stored: the data are counts by month, provided by the city. Result: 3 of 4 are found.")]
    [InlineData("The question: who leaves? No data is committed; it is downloaded from https://example.org/rows. Result: not better than a coin.")]
    public void What_is_named_may_stand_beside_a_no(string text) => Assert.Equal(CheckOutcome.Passed, Found("problem-data-result", text).Outcome);

    [Theory]
    [InlineData("Accuracy 0.91 on the training rows; no test set was kept apart.")]
    [InlineData("An AUC was not measured on a test set; 0.9 is hoped for.")]
    public void A_number_that_was_not_measured_on_other_rows_has_none(string text) => AssertDenied("number-with-metric", text, ("train.py", "print(roc_auc_score(y, p))\n"));

    [Theory]
    [InlineData("drift-check", "\"\"\"No drift is watched so far.\"\"\"\nx = 1\n")]
    [InlineData("drift-check", "\"\"\"Serves the model.\n\nNo drift\nis looked at.\n\"\"\"\nx = 1\n")]
    [InlineData("drift-check", "x = 1  # no drift is watched so far\n")]
    [InlineData("drift-check", "print(\"drift is not watched so far\")\n")]
    [InlineData("prediction-log", "raise ValueError('there is no prediction log yet')\n")]
    public void A_sentence_in_code_that_denies_it_is_no_code_of_it(string check, string code) => Assert.Equal(CheckOutcome.Failed, SmallRepository.Found(check, ("serve.py", code)).Outcome);

    [Theory]
    [InlineData("drift-check", "if not drift.found(rows):\n    print('no drift in these rows')\n")]
    [InlineData("drift-check", "text = \"\"\"\nnot this\n\"\"\"\nfrom evidently import Report\n")]
    [InlineData("prediction-log", "with open('prediction_log.jsonl', 'a') as file:\n    file.write('no')\n")]
    public void A_no_in_code_that_does_it_denies_nothing(string check, string code) => Assert.Equal(CheckOutcome.Passed, SmallRepository.Found(check, ("serve.py", code)).Outcome);

    [Fact]
    public void What_was_seen_and_why_it_does_not_count_is_said()
    {
        var finding = Found("limitations", "## Limitations\n\nNone known.");

        Assert.Equal("the README states no limits; \"Limitations: None known\" denies it, and does not count", finding.Why);
        Assert.Equal("README.md:3", Assert.Single(finding.Proofs).Where);
        Assert.EndsWith("; \"Its latency was not measured\" denies it, and does not count", Found("latency-figure", "It answers by HTTP. Its latency\nwas not measured. It has a page.").Why, StringComparison.Ordinal);
    }

    private static void AssertDenied(string check, string text, params (string Path, string Text)[] more)
    {
        var finding = Found(check, text, more);

        Assert.Equal(CheckOutcome.Failed, finding.Outcome);
        Assert.EndsWith("denies it, and does not count", finding.Why, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Proofs);
    }

    private static Finding Found(string check, string text, params (string Path, string Text)[] more) => SmallRepository.Found(check, [("README.md", $"# A thing\n\n{text}\n"), .. more]);
}
