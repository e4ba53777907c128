import { start } from "./front";

start();
