using Credence.Showcase.Hosting;
using Credence.Showcase.Retrain;
using Credence.Showcase.Serve;
using Credence.Showcase.Train;
using Credence.Showcase.Watch;

return await Door.RunAsync(args, [TrainCommand.Command(), EvaluateCommand.Command(), ServeCommand.Command(), WatchCommand.Command(), RetrainCommand.Command(), RollbackCommand.Command()]);
