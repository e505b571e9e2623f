using Credence.Portfolio;
using Xunit;

namespace Credence.Tests.Portfolio.Engineer;

/// <summary>A test counts where it asserts something and is not always left out, in the languages of the checks.</summary>
public sealed class TestCountTests
{
    [Theory]
    [InlineData("tests/test_a.py", "def test_a():\n    assert f() == 1\n")]
    [InlineData("tests/test_a.py", "def test_a():\n    with pytest.raises(ValueError):\n        f()\n")]
    [InlineData("tests/test_a.py", "class TestA(unittest.TestCase):\n    def testSum(self):\n        self.assertEqual(f(), 1)\n")]
    [InlineData("tests/test_a.py", "def test_a():\n    np.testing.assert_allclose(f(), 1)\n")]
    [InlineData("tests/test_a.py", "def test_a():\n    pd.testing.assert_frame_equal(f(), g)\n")]
    [InlineData("tests/test_a.py", "@given(integers())\ndef test_a(x):\n    f(x)\n")]
    [InlineData("tests/test_a.py", "def looks_right(x):\n    assert x > 0\n\n\ndef test_a():\n    looks_right(f())\n")]
    [InlineData("tests/test_a.py", "@pytest.mark.skipif(WINDOWS, reason='no sh')\ndef test_a():\n    assert f()\n")]
    [InlineData("tests/test_a.py", "async def test_a(\n    client,\n):\n    if not client:\n        pytest.skip('none')\n    assert f()\n")]
    [InlineData("tests/ATests.cs", "public class ATests\n{\n    [Fact]\n    public void A()\n    {\n        Assert.Equal(1, F());\n    }\n}\n")]
    [InlineData("tests/ATests.cs", "public class ATests\n{\n    [Theory, InlineData(1)]\n    public void A(int x) => F(x).Should().Be(1);\n}\n")]
    [InlineData("tests/a.test.js", "describe('a', () => {\n  it('is one', () => {\n    expect(f()).toBe(1);\n  });\n});\n")]
    [InlineData("tests/test-a.R", "test_that(\"one\", {\n  expect_equal(f(), 1)\n})\n")]
    [InlineData("tests/ATest.java", "class ATest {\n  @Test\n  void a() {\n    assertEquals(1, f());\n  }\n}\n")]
    [InlineData("a_test.go", "func TestA(t *testing.T) {\n\tif f() != 1 {\n\t\tt.Fatalf(\"no\")\n\t}\n}\n")]
    [InlineData("tests/ATests.cs", "public class ATests\n{\n    [Theory]\n    [InlineData(\"it.skip('a')\")]\n    public void A(string x) => Assert.True(F(x));\n}\n")]
    [InlineData("tests/a.rs", "#[test]\nfn a() {\n    assert_eq!(f(), 1);\n}\n")]
    public void A_test_that_asserts_counts(string path, string text)
    {
        var finding = SmallRepository.Found("tests-exist", (path, text));

        Assert.Equal((CheckOutcome.Passed, "1 test, and it asserts something"), (finding.Outcome, finding.Why));
    }

    [Theory]
    [InlineData("tests/test_a.py", "def test_a():\n    pass\n")]
    [InlineData("tests/test_a.py", "def test_a():\n    f()\n\n\ndef other():\n    assert True is not None\n")]
    [InlineData("tests/test_a.py", "def test_a():\n    assert True\n")]
    [InlineData("tests/test_a.py", "def test_a():\n    \"\"\"Assert nothing, for now: assert later.\"\"\"\n    # assert f() == 1\n    f()\n")]
    [InlineData("tests/ATests.cs", "public class ATests\n{\n    [Fact]\n    public void A()\n    {\n        // Assert.Equal(1, F());\n        F();\n    }\n}\n")]
    [InlineData("tests/a.test.js", "test('a', () => {\n  const expected = 1;\n  f(expected);\n});\n")]
    [InlineData("a_test.go", "func TestA(t *testing.T) {\n\tf()\n}\n")]
    public void A_test_that_asserts_nothing_does_not(string path, string text)
    {
        var finding = SmallRepository.Found("tests-exist", (path, text));

        Assert.Equal((CheckOutcome.Failed, $"1 test, of them 0 assert something; 1 asserts nothing: {finding.Proofs[0].Where}"), (finding.Outcome, finding.Why));
        Assert.Equal(path, Assert.Single(finding.Proofs).Path);
    }

    [Theory]
    [InlineData("tests/test_a.py", "@pytest.mark.skip\ndef test_a():\n    assert f()\n")]
    [InlineData("tests/test_a.py", "@pytest.mark.skip(reason='later')\n@given(integers())\ndef test_a(x):\n    assert f(x)\n")]
    [InlineData("tests/test_a.py", "@unittest.skip('later')\nclass TestA(unittest.TestCase):\n    def test_a(self):\n        self.assertTrue(f())\n")]
    [InlineData("tests/test_a.py", "pytestmark = pytest.mark.skip(reason='later')\n\n\ndef test_a():\n    assert f()\n")]
    [InlineData("tests/test_a.py", "def test_a():\n    \"\"\"Later.\"\"\"\n    pytest.skip('later')\n    assert f()\n")]
    [InlineData("tests/ATests.cs", "public class ATests\n{\n    [Fact(Skip = \"later\")]\n    public void A()\n    {\n        Assert.Equal(1, F());\n    }\n}\n")]
    [InlineData("tests/ATests.cs", "public class ATests\n{\n    [Test]\n    [Ignore(\"later\")]\n    public void A()\n    {\n        Assert.AreEqual(1, F());\n    }\n}\n")]
    [InlineData("tests/a.test.js", "it.skip('a', () => {\n  expect(f()).toBe(1);\n});\n")]
    [InlineData("tests/a.test.js", "describe.skip('a', () => {\n  it('b', () => {\n    expect(f()).toBe(1);\n  });\n});\n")]
    [InlineData("tests/ATest.java", "class ATest {\n  @Disabled\n  @Test\n  void a() {\n    assertEquals(1, f());\n  }\n}\n")]
    [InlineData("a_test.go", "func TestA(t *testing.T) {\n\tt.Skip(\"later\")\n\tt.Fatal(\"no\")\n}\n")]
    [InlineData("tests/test-a.R", "test_that(\"one\", {\n  skip(\"later\")\n  expect_equal(f(), 1)\n})\n")]
    public void A_test_that_is_always_left_out_does_not(string path, string text)
    {
        var finding = SmallRepository.Found("tests-exist", (path, text));

        Assert.Equal((CheckOutcome.Failed, $"1 test, of them 0 assert something; 1 is always left out: {finding.Proofs[0].Where}"), (finding.Outcome, finding.Why));
    }

    [Fact]
    public void How_many_of_them_count_is_said()
    {
        const string Tests = "def test_a():\n    assert f()\n\n\ndef test_skip():\n    assert g()\n\n\n@pytest.mark.skip\ndef test_c():\n    assert h()\n\n\ndef test_d():\n    f()\n\n\ndef test_e():\n    g()\n";

        var finding = SmallRepository.Found("tests-exist", ("tests/test_a.py", Tests));

        Assert.Equal((CheckOutcome.Passed, "5 tests, of them 2 assert something; 2 assert nothing, the first is tests/test_a.py:14; 1 is always left out: tests/test_a.py:10"), (finding.Outcome, finding.Why));
    }

    [Fact]
    public void Lines_of_tests_that_test_nothing_are_no_share_of_tests()
    {
        var code = string.Concat(Enumerable.Range(0, 20).Select(number => $"x_{number} = {number}\n"));

        var empty = SmallRepository.Found("test-share", ("a.py", code), ("tests/test_a.py", "def test_a():\n    f()\n    g()\n    h()\n"));
        var full = SmallRepository.Found("test-share", ("a.py", code), ("tests/test_a.py", "def test_a():\n    f()\n    g()\n    assert h()\n"));

        Assert.Equal((CheckOutcome.Failed, CheckOutcome.Passed), (empty.Outcome, full.Outcome));
        Assert.StartsWith("0 lines of tests to 20 of other code (0.00); 4 lines of tests that assert nothing or are always left out do not count", empty.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_tests_within_tests_counts_once()
    {
        const string Nested = "def test_a():\n    f()\n    def test_b():\n        g()\n        def test_c():\n            h()\n            h()\n";

        var share = SmallRepository.Found("test-share", ("a.py", "x = 1\n"), ("tests/test_a.py", Nested + "def test_d():\n    assert f()\n"));

        Assert.StartsWith("2 lines of tests to 1 of other code (2.00); 7 lines of tests that assert nothing or are always left out do not count", share.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_asserts_within_a_test_is_a_part_of_it()
    {
        var finding = SmallRepository.Found("tests-exist", ("tests/test_a.py", "@given(x)\ndef test_a():\n    @wrapped\n    def test_inner():\n        assert f()\n    test_inner()\n\n\ndef test_b():\n    assert g()\n"));

        Assert.Equal((CheckOutcome.Passed, "2 tests, and all assert something"), (finding.Outcome, finding.Why));
    }

    [Fact]
    public void Marks_above_one_test_begin_it_once()
    {
        var finding = SmallRepository.Found("tests-exist", ("tests/ATests.cs", "[Fact]\n[Trait(\"a\", \"b\")]\n[Theory]\npublic void A()\n{\n    Assert.True(F());\n}\n"));

        Assert.Equal("1 test, and it asserts something", finding.Why);
    }
}
