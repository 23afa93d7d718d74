using LibrarianBot.Benchmarks.Floor;
using LibrarianBot.Benchmarks.Interactions;
using LibrarianBot.Benchmarks.Notices;

return args switch
{
    ["interactions", .. var rest] => await InteractionsRun.RunAsync(rest),
    ["notices", .. var rest] => await NoticesRun.RunAsync(rest),
    ["floor", var api, var token] => await FloorBot.RunAsync(new Uri(api), token, null),
    ["floor", var api, var token, "--query", var store] => await FloorBot.RunAsync(
        new Uri(api),
        token,
        store
    ),
    _ => Explain(),
};

static int Explain()
{
    Console.Error.WriteLine(
        """
        interactions [--program folder] [--json file] [--rounds 9] [--only starts|memory|loads] [--quick]
            starts the program and drives it through the sandbox, beside a bare floor
        notices [--program folder] [--json file] [--burst 10000]
            a million notices that wait; or instead so many that fall due at once
        floor <api address> <token> [--query <store file>]
            the bare floor on its own
        """
    );
    return 2;
}
