using QuoteConsole;

return App.Run(args, Terminal.OfThisProcess());
